package waymark.app.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The system's dialogs for files.
public interface FileDialogs {

  /// {@return the pathways to open; none if the person thought better of it}
  List<Path> open();

  /// {@return where to save a pathway}
  ///
  /// @param name the name to begin with
  /// @param folder the folder to begin in
  Optional<Path> save(String name, Optional<Path> folder);

  /// {@return a folder to read from}
  Optional<Path> folder(String title);

  /// {@return a table to read}
  Optional<Path> table(String title);

  /// {@return where to export to}
  ///
  /// @param name the name to begin with, ending in the format
  /// @param format its ending, such as `svg`
  /// @param folder the folder to begin in
  Optional<Path> export(String name, String format, Optional<Path> folder);
}
