/// What the shop sells: products, their codes and prices, and how they are found.
package id.laci.pos.catalog;
