package id.laci.pos.ledger;

import id.laci.pos.sale.Sale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The outbox of receipts: those that wait, are being printed or need a person, and the latest that
/// are over.
///
/// @param jobs in the order in which they were asked for
public record PrintJobs(List<PrintJob> jobs) {
  /// Jobs that are over and are still known, so that a copy gets a number of its own.
  public static final int OVER_KEPT_MAX = 20;

  /// None.
  public static final PrintJobs NONE = new PrintJobs(List.of());

  public PrintJobs {
    jobs = List.copyOf(jobs);
  }

  /// @return the job of that name, while it is known
  public Optional<PrintJob> job(String receipt, int copy) {
    return jobs.stream()
        .filter(job -> job.receipt().equals(receipt) && job.copy() == copy)
        .findFirst();
  }

  /// @return the job of that receipt that was asked for last
  public Optional<PrintJob> latest(String receipt) {
    return jobs.stream().filter(job -> job.receipt().equals(receipt)).reduce((_, later) -> later);
  }

  /// @return jobs that are not over
  public List<PrintJob> open() {
    return jobs.stream().filter(job -> !job.isOver()).toList();
  }

  /// @return jobs in that state
  public List<PrintJob> in(PrintJob.State state) {
    return jobs.stream().filter(job -> job.state() == state).toList();
  }

  /// @return the number that the next copy of that receipt gets
  public int nextCopy(String receipt) {
    return jobs.stream()
        .filter(job -> job.receipt().equals(receipt))
        .mapToInt(job -> job.copy() + 1)
        .max()
        .orElse(0);
  }

  PrintJobs with(PrintJob job) {
    List<PrintJob> changed = new ArrayList<>(jobs);
    int at = indexOf(job);
    if (at < 0) {
      changed.add(job);
    } else {
      changed.set(at, job);
    }
    forgetOldest(changed);
    return new PrintJobs(changed);
  }

  /// Moves a job on. One that is not known, from a journal of an older release, becomes known when
  /// it is of the last sale.
  PrintJobs moved(Fact.PrintMoved moved, Optional<Sale> lastSale) {
    return job(moved.receipt(), moved.copy())
        .or(
            () ->
                lastSale
                    .filter(sale -> sale.receipt().equals(moved.receipt()))
                    .map(sale -> PrintJob.queued(sale, moved.copy(), "id", moved.at())))
        .map(job -> with(job.now(moved.state(), moved.trouble())))
        .orElse(this);
  }

  private int indexOf(PrintJob wanted) {
    for (int i = 0; i < jobs.size(); i++) {
      PrintJob job = jobs.get(i);
      if (job.receipt().equals(wanted.receipt()) && job.copy() == wanted.copy()) {
        return i;
      }
    }
    return -1;
  }

  private static void forgetOldest(List<PrintJob> jobs) {
    long over = jobs.stream().filter(PrintJob::isOver).count();
    for (int i = 0; over > OVER_KEPT_MAX && i < jobs.size(); ) {
      if (jobs.get(i).isOver()) {
        jobs.remove(i);
        over--;
      } else {
        i++;
      }
    }
  }
}
