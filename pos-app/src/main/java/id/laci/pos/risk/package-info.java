/// Rules that watch what people do with money and goods: each small, named and switchable, and each
/// says with figures why it fired. A rule asks for a manager or leaves a mark in the journal; it
/// never changes what a sale comes to, and never keeps one from being made.
package id.laci.pos.risk;
