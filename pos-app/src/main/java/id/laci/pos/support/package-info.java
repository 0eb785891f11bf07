/// Whom to ask when the till's own answer is not enough, and what to tell them.
package id.laci.pos.support;
