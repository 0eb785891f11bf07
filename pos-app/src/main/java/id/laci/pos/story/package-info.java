/// Stories that `laci demo` plays on a real till with nobody there, and what they leave to be
/// looked at. The shop is brought by whoever plays them.
package id.laci.pos.story;
