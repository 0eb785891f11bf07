package id.laci.pos.device;

abstract class DisplayPost implements Post {
  abstract void show(CustomerLines lines);
}
