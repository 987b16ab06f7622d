// Reads a workbook beside the page, in a program of its own that the page hands over with the file, and
// answers once: what stands in it, or null where the file was too much for the program. Its own policy
// lets it ask no host for anything. The page ends it after the answer, or when none comes.
import { initSync, read_workbook } from "./workbook.js";

onmessage = ({ data: [module, file] }) => {
  let answer = null;
  try {
    initSync({ module });
    answer = read_workbook(file);
  } finally {
    postMessage(answer);
  }
};
