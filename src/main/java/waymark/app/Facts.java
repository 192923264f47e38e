package waymark.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.prefs.Preferences;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import waymark.file.Problem;
import waymark.file.ReferenceReader;
import waymark.file.ReferenceReading;
import waymark.model.reference.Reference;

/// The reference data in use: the program's own, or those of a folder, with a pay table of one's
/// own put in front. The choice is remembered.
final class Facts {

  private static final String FOLDER = "reference";
  private static final String PAY = "reference.pay";

  private final Preferences preferences;
  private final ReadOnlyObjectWrapper<Reference> reference =
      new ReadOnlyObjectWrapper<>(ReferenceReader.builtIn());
  private Optional<Path> folder = Optional.empty();
  private Optional<Path> pay = Optional.empty();

  /// Takes up what was chosen last time, as far as it can still be read.
  Facts(Preferences preferences) {
    this.preferences = preferences;
    remembered(FOLDER).ifPresent(this::useFolder);
    remembered(PAY).ifPresent(this::usePay);
  }

  private Optional<Path> remembered(String key) {
    return Optional.of(preferences.get(key, ""))
        .filter(p -> !p.isEmpty())
        .map(Path::of)
        .filter(Files::exists);
  }

  ReadOnlyObjectProperty<Reference> referenceProperty() {
    return reference.getReadOnlyProperty();
  }

  Reference now() {
    return reference.get();
  }

  /// {@return where a table is read from; empty if it is the program's own}
  Optional<Path> home(String table) {
    return table.equals("pay.csv") && pay.isPresent()
        ? pay
        : folder.map(f -> f.resolve(table)).filter(Files::exists);
  }

  /// Uses the tables of `next` in place of the program's own, if they can all be used.
  ///
  /// @return why they cannot; nothing if they can
  List<Problem> useFolder(Path next) {
    return take(
        ReferenceReader.read(next),
        () -> {
          folder = Optional.of(next);
          pay = Optional.empty();
        });
  }

  /// Puts the pay points of a table in front of those in use.
  ///
  /// @return why that cannot be; nothing if it can
  List<Problem> usePay(Path table) {
    return take(ReferenceReader.readPay(table, now()), () -> pay = Optional.of(table));
  }

  private List<Problem> take(ReferenceReading reading, Runnable remember) {
    return switch (reading) {
      case ReferenceReading.Usable(Reference next) -> {
        remember.run();
        reference.set(next);
        keep();
        yield List.of();
      }
      case ReferenceReading.Faulty(List<Problem> problems) -> problems;
    };
  }

  /// Goes back to the program's own.
  void useOwn() {
    folder = Optional.empty();
    pay = Optional.empty();
    reference.set(ReferenceReader.builtIn());
    keep();
  }

  private void keep() {
    preferences.put(FOLDER, folder.map(Path::toString).orElse(""));
    preferences.put(PAY, pay.map(Path::toString).orElse(""));
  }
}
