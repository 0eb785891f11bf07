/// Our ports on top of the drivers: prints receipts, feeds scans, watches health.
package id.laci.pos.device;
