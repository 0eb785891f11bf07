package id.laci.pos.today;

import id.laci.pos.money.Money;

/// A product that sold well.
///
/// @param name as it was called when it was last sold
/// @param quantity how many pieces were sold
/// @param amount what they came to, their own discounts taken off
public record Best(String sku, String name, long quantity, Money amount) {}
