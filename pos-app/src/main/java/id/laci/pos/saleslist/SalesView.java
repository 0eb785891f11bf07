package id.laci.pos.saleslist;

import id.laci.pos.today.Saving;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the page of the sales shows.
///
/// @param filter what is looked for
/// @param today the present business day
/// @param page where it stands
/// @param number of the page, from 1
/// @param sum what all of it comes to
/// @param cashiers among whom can be chosen
/// @param chosen the one that is looked at
/// @param saving what became of the last file that was wanted
public record SalesView(
    SalesFilter filter,
    LocalDate today,
    Standing page,
    int number,
    SalesSum sum,
    List<String> cashiers,
    Optional<Chosen> chosen,
    Optional<Saving> saving) {
  public SalesView {
    cashiers = List.copyOf(cashiers);
  }

  /// Where a page stands.
  public sealed interface Standing {}

  /// It is being read.
  public record Reading() implements Standing {}

  /// It is there.
  ///
  /// @param behind entries of the journal that the copy does not hold yet
  public record There(SalesPage page, long behind) implements Standing {}

  /// The copy cannot be asked now.
  public record NotReady() implements Standing {}

  /// A sale that is looked at.
  ///
  /// @param detail empty while it is looked up
  /// @param missing whether it could not be found
  public record Chosen(String receipt, Optional<SaleDetail> detail, boolean missing) {}
}
