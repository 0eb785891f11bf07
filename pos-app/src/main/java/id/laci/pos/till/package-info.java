/// The one loop: intents and events in, facts and effects out, snapshots to the screens. Decides
/// everything, touches nothing: disk, network, devices and screens are behind ports.
package id.laci.pos.till;
