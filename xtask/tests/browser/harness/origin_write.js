// Puts what origin_read.js has read into this origin, which keeps nothing yet.
const [{ databases, local }] = arguments;
const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
const whole = (value) => {
  if (Array.isArray(value)) return value.map(whole);
  if (value === null || typeof value !== "object") return value;
  return value.buffer ? new Uint8Array(value.buffer).buffer : new Uint8Array(value.bytes);
};

for (const { name, version, stores } of databases) {
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => {
    for (const { store, keyPath, autoIncrement } of stores) {
      opening.result.createObjectStore(store, { keyPath, autoIncrement });
    }
  };
  const database = await done(opening);
  const writing = database.transaction(stores.map(({ store }) => store), "readwrite");
  for (const { store, keyPath, keys, values } of stores) {
    const objects = writing.objectStore(store);
    keys.forEach((key, at) => objects.put(whole(values[at]), keyPath === null ? whole(key) : undefined));
  }
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onabort = () => reject(writing.error);
  });
  database.close();
}
for (const [key, value] of local) localStorage.setItem(key, value);
