/**
 * How the pages are served while they are worked on (`npm start`, `npm run start:excel`): to this machine alone, and to nobody who comes
 * under another name. A page of somebody else's whose name was made to lead here is refused, and so is its WebSocket.
 */
export const SERVED = {
  host: "localhost",
  allowedHosts: "auto",
  static: false,
  hot: false,
  client: { overlay: false, logging: "warn" },
};
