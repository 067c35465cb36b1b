// Lets a worker that is busy hear what it is asked meanwhile.

/** Resolves after what has arrived so far was heard. Not throttled, as a timer would be. */
export function pauseForMessages(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
