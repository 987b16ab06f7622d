// All that this origin keeps in databases and in localStorage, as JSON that origin_write.js takes.
const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
// Firefox' driver runs this beside the page, where other constructors have the same names.
const kind = (value) => Object.prototype.toString.call(value).slice(8, -1);
// Bytes become { bytes: [...] } or { buffer: [...] }, wherever they stand; everything else is JSON already.
const plain = (value) => {
  if (kind(value) === "ArrayBuffer") return { buffer: [...new Uint8Array(value)] };
  if (kind(value) === "Uint8Array") return { bytes: [...value] };
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  throw new Error(`a ${value.constructor.name} cannot be taken along`);
};

const databases = [];
for (const { name, version } of await indexedDB.databases()) {
  const database = await done(indexedDB.open(name));
  const names = [...database.objectStoreNames];
  // One transaction, so that nothing is written between two stores.
  const reading = names.length === 0 ? null : database.transaction(names);
  const stores = await Promise.all(names.map(async (store) => {
    const objects = reading.objectStore(store);
    const { keyPath, autoIncrement } = objects;
    const [keys, values] = await Promise.all([done(objects.getAllKeys()), done(objects.getAll())]);
    return { store, keyPath, autoIncrement, keys: keys.map(plain), values: values.map(plain) };
  }));
  database.close();
  databases.push({ name, version, stores });
}
return { databases, local: Object.entries(localStorage) };
