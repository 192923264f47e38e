package waymark.app.dialog;

import static waymark.app.Texts.text;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

  /// @param owner the window that waits meanwhile
  public SystemFileDialogs(Window owner) {
    this.owner = owner;
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
    chooser.setInitialFileName(withEnding(name, "json"));
    folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
    return Optional.ofNullable(chooser.showSaveDialog(owner))
        .map(f -> Path.of(withEnding(f.getPath(), "json")));
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
  public Optional<Path> export(String name, String format) {
    FileChooser chooser = chooser("dialog.export", format);
    chooser.setInitialFileName(withEnding(name, format));
    return Optional.ofNullable(chooser.showSaveDialog(owner))
        .map(f -> Path.of(withEnding(f.getPath(), format)));
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

  private static String withEnding(String name, String format) {
    String ending = "." + format;
    return name.toLowerCase(Locale.ROOT).endsWith(ending) ? name : name + ending;
  }
}
