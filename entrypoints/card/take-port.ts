/**
 * The port that the detector hands in, once. Only whoever holds the frame can send into it: it lies in a closed shadow
 * root, and nothing is ever sent from here to the page, which would learn of us by it.
 */
export function takePort(win: Window): Promise<MessagePort> {
  return new Promise((resolve) => {
    const listener = ({ source, ports }: MessageEvent) => {
      const [port] = ports;
      if (source !== win.parent || !port) return;
      win.removeEventListener('message', listener);
      resolve(port);
    };
    win.addEventListener('message', listener);
  });
}
