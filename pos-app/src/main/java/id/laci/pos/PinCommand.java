package id.laci.pos;

import id.laci.pos.pin.StaffKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `laci pin`: the way back in when the file of PINs is damaged or gone. It opens nothing by
/// itself: at the next start the owner sets the till up anew, which the journal tells.
@Command(
    name = "pin",
    description = {
      "Says where the PINs of the staff are kept. With --start-over they are all",
      "set aside: at the next start the owner chooses a new PIN, and then gives",
      "everybody else one. Accounts, rights and sales stay as they are. For a PIN",
      "that was forgotten there is an easier way: the owner's recovery code, or a",
      "manager on the staff page."
    })
final class PinCommand implements Callable<Integer> {
  @ParentCommand private @Nullable LaciCommand laci;

  @Option(
      names = "--start-over",
      description = "Sets all PINs, badges and phones aside. Close the till first.")
  private boolean startOver;

  @Override
  public Integer call() {
    if (laci == null) {
      throw new IllegalStateException("used outside the command line");
    }
    Path file = laci.folder().staffKeys(false);
    if (!startOver) {
      System.out.println(
          file + (Files.exists(file) ? " is there." : " is not there: nobody has a PIN yet."));
      return 0;
    }
    try {
      StaffKeys.startOver(file, InstantSource.system(), new SecureRandom());
      System.out.println("Start the till: the owner chooses a new PIN.");
      return 0;
    } catch (IOException e) {
      System.err.println("laci pin: " + file + " cannot be written: " + e.getMessage());
      return 1;
    }
  }
}
