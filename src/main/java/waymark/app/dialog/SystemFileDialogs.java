package waymark.app.dialog;

import static waymark.app.Texts.text;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import waymark.export.Format;

/// The file dialogs of the desktop.
public final class SystemFileDialogs implements FileDialogs {

  private final Window owner;
  private final Asking asking;

  /// @param owner the window that waits meanwhile
  /// @param asking about what the system's dialogs leave open
  public SystemFileDialogs(Window owner, Asking asking) {
    this.owner = owner;
    this.asking = asking;
  }

  @Override
  public List<Path> open() {
    FileChooser chooser = chooser("dialog.open", "json");
    List<String> endings =
        Stream.concat(Stream.of("json"), Stream.of(Format.values()).map(Format::ending))
            .map(ending -> "*." + ending)
            .toList();
    chooser
        .getExtensionFilters()
        .addFirst(new ExtensionFilter(text("dialog.files.enclosing"), endings));
    List<File> chosen = chooser.showOpenMultipleDialog(owner);
    return Optional.ofNullable(chosen).stream().flatMap(List::stream).map(File::toPath).toList();
  }

  @Override
  public Optional<Path> save(String name, Optional<Path> folder) {
    FileChooser chooser = chooser("dialog.save", "json");
    chooser.setInitialFileName(Naming.withEnding(name, "json"));
    begin(chooser, folder);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).flatMap(f -> named(f, "json"));
  }

  @Override
  public Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> table(String title) {
    FileChooser chooser = chooser("reference.pay", "csv");
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> export(String name, String format, Optional<Path> folder) {
    FileChooser chooser = chooser("dialog.export", format);
    chooser.setInitialFileName(Naming.withEnding(name, format));
    begin(chooser, folder);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).flatMap(f -> named(f, format));
  }

  private Optional<Path> named(File chosen, String format) {
    return new Naming(asking::sure).named(chosen.toPath(), format);
  }

  private static void begin(FileChooser chooser, Optional<Path> folder) {
    folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
  }

  private static FileChooser chooser(String title, String format) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(text(title));
    chooser
        .getExtensionFilters()
        .addAll(
            new ExtensionFilter(text("dialog.files." + format), "*." + format),
            new ExtensionFilter(text("dialog.files.all"), "*.*"));
    return chooser;
  }
}
