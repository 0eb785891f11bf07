/// Every control and every state of both screens as pictures, from made-up moments at a fixed time.
/// Starts no till and reads no clock: the same program draws the same pictures.
package id.laci.pos.ui.gallery;
