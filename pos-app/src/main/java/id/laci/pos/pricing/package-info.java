/// From lines to totals. Pure.
package id.laci.pos.pricing;
