package waymark.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.prefs.Preferences;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The files that were opened or saved lately, newest first.
final class Recent {

  private static final String KEY = "recent";
  private static final int MOST = 10;

  private final Preferences preferences;
  private final ObservableList<Path> files = FXCollections.observableArrayList();

  Recent(Preferences preferences) {
    this.preferences = preferences;
    preferences.get(KEY, "").lines().flatMap(Recent::path).limit(MOST).forEach(files::add);
  }

  private static Stream<Path> path(String line) {
    try {
      return Stream.of(Path.of(line)).filter(Files::isRegularFile);
    } catch (InvalidPathException _) {
      return Stream.empty();
    }
  }

  ObservableList<Path> files() {
    return FXCollections.unmodifiableObservableList(files);
  }

  void add(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    List<Path> next =
        Stream.concat(Stream.of(whole), files.stream().filter(f -> !f.equals(whole)))
            .limit(MOST)
            .toList();
    files.setAll(next);
    String text = next.stream().map(Path::toString).collect(Collectors.joining("\n"));
    if (text.length() < Preferences.MAX_VALUE_LENGTH) {
      preferences.put(KEY, text);
    }
  }

  void clear() {
    files.clear();
    preferences.remove(KEY);
  }
}
