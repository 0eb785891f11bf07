package id.laci.pos.ui.returns;

import id.laci.pos.takeback.ReturnWish;

/// Something that can be done about a return.
///
/// @param id of its button
/// @param words on it
/// @param wish what is then wanted
record Act(String id, String words, ReturnWish wish) {}
