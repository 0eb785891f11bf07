package id.laci.pos.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Splits an amount by weights with the method of largest remainders.
final class Shares {
  private Shares() {}

  static List<Money> of(Money whole, List<Long> weights) {
    BigInteger sum = BigInteger.ZERO;
    for (long weight : weights) {
      if (weight < 0) {
        throw new IllegalArgumentException("a weight below nothing: " + weight);
      }
      sum = sum.add(BigInteger.valueOf(weight));
    }
    if (sum.signum() == 0) {
      throw new IllegalArgumentException("nothing to split by");
    }
    return of(whole, weights, sum);
  }

  private static List<Money> of(Money whole, List<Long> weights, BigInteger sum) {
    BigInteger amount = BigInteger.valueOf(whole.rupiah());
    long[] shares = new long[weights.size()];
    BigInteger[] remainders = new BigInteger[weights.size()];
    long given = 0;
    for (int i = 0; i < shares.length; i++) {
      BigInteger[] part =
          amount.multiply(BigInteger.valueOf(weights.get(i))).divideAndRemainder(sum);
      shares[i] = part[0].longValueExact();
      remainders[i] = part[1].abs();
      given += shares[i];
    }
    long left = whole.rupiah() - given;
    List<Integer> order =
        IntStream.range(0, shares.length)
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
            .toList();
    for (int i = 0; i < Math.abs(left); i++) {
      shares[order.get(i)] += Long.signum(left);
    }
    List<Money> parts = new ArrayList<>();
    for (long share : shares) {
      parts.add(Money.of(share));
    }
    return List.copyOf(parts);
  }
}
