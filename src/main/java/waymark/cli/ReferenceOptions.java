package waymark.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import waymark.file.Problem;
import waymark.file.ReferenceReader;
import waymark.file.ReferenceReading;
import waymark.model.reference.Reference;

/// Which reference data a command goes by.
final class ReferenceOptions {

  @Option(
      names = "--reference",
      paramLabel = "DIR",
      description = "a folder with pay.csv, rules.csv and other tables in place of the built-in")
  private @Nullable Path folder;

  /// {@return the reference data of the folder that was named, or the built-in if none was}
  ///
  /// @throws Refusal naming every row that cannot be used
  Reference read() throws Refusal {
    if (folder == null) {
      return ReferenceReader.builtIn();
    }
    return switch (ReferenceReader.read(folder)) {
      case ReferenceReading.Usable(Reference reference) -> reference;
      case ReferenceReading.Faulty(List<Problem> problems) ->
          throw new Refusal(problems.stream().map(p -> p.where() + ": " + p.what()).toList());
    };
  }
}
