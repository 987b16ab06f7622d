// Everything the page's origin keeps, each as { place, bytes }.
const kept = [];
const keep = (place, value) => kept.push({ place, bytes: [...flat(value)] });

// The bytes of a value: buffers as they are, the rest as text, keys of objects with their values.
function flat(value) {
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  if (value instanceof CryptoKey) return [];
  if (value instanceof Map) return flat([...value]);
  if (value instanceof Set || Array.isArray(value)) return [...value].flatMap((it) => [...flat(it), 10]);
  if (value !== null && typeof value === "object" && !(value instanceof Date)) return flat(Object.entries(value));
  return new TextEncoder().encode(String(value));
}

const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

for (const { name } of await indexedDB.databases()) {
  const database = await done(indexedDB.open(name));
  for (const store of database.objectStoreNames) {
    const objects = database.transaction(store).objectStore(store);
    const [keys, values] = await Promise.all([done(objects.getAllKeys()), done(objects.getAll())]);
    for (const [index, key] of keys.entries()) {
      const value = values[index] instanceof Blob ? await values[index].arrayBuffer() : values[index];
      keep(`indexedDB/${name}/${store}/${index}`, [key, value]);
    }
  }
  database.close();
}
for (const [place, storage] of Object.entries({ localStorage, sessionStorage })) {
  for (let index = 0; index < storage.length; index += 1) {
    keep(`${place}/${index}`, [storage.key(index), storage.getItem(storage.key(index))]);
  }
}
for (const name of await caches.keys()) {
  for (const request of await (await caches.open(name)).keys()) keep(`caches/${name}`, request.url);
}
keep("cookie", document.cookie);
keep("title", document.title);
keep("address", decodeURI(location.href));
keep("history", history.state);
return kept;
