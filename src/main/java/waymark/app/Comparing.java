package waymark.app;

import static waymark.app.Texts.text;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Dialog;
import javafx.stage.Stage;
import waymark.app.change.CompareDialog;
import waymark.app.change.TakeDialog;
import waymark.app.document.Document;
import waymark.app.document.Settled;
import waymark.canvas.Faces;
import waymark.change.Difference;
import waymark.change.Taking;
import waymark.change.Taking.Offer;
import waymark.edit.Edit;
import waymark.edit.PathwayEdit;
import waymark.edit.Several;
import waymark.file.PathwayReader;
import waymark.file.Reading;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.QualificationId;
import waymark.model.RoleId;
import waymark.model.StepId;

/// Comparing the pathway in front with another file, and taking a template's changes into it.
final class Comparing {

  private final Stage stage;
  private final Surroundings around;
  private final Faces faces;

  Comparing(Stage stage, Surroundings around, Faces faces) {
    this.stage = stage;
    this.around = around;
    this.faces = faces;
  }

  /// Shows what changed since another file.
  void compare(Document document) {
    chosen().ifPresent(file -> read(file).ifPresent(other -> compare(document, other, file)));
  }

  private void compare(Document document, Pathway other, Path file) {
    Look look = around.appearance().lookProperty().get();
    CompareDialog dialog =
        new CompareDialog(
            stage,
            faces,
            look.theme(),
            look.desk(),
            Settled.settle(other),
            document.pathway(),
            name(file));
    dress(dialog);
    dialog.show();
  }

  /// Asks for the template, and for what this pathway began with, and takes what is chosen.
  void take(Document document) {
    chosen().ifPresent(file -> read(file).ifPresent(template -> take(document, template, file)));
  }

  private void take(Document document, Pathway template, Path file) {
    Optional<Pathway> base =
        around.asking().sure("ask.base", name(file))
            ? chosen().flatMap(this::read)
            : Optional.empty();
    List<Offer> offers = Taking.offers(base, document.pathway(), template);
    if (offers.isEmpty()) {
      around.asking().failed(text("take.nothing"), text("take.nothing.why", name(file)));
      return;
    }
    TakeDialog dialog = new TakeDialog(stage, offers, name(file), base.isPresent());
    dress(dialog);
    dialog.showAndWait().ifPresent(chosen -> take(document, template, chosen));
  }

  /// Takes `chosen` from `template`, as one step.
  void take(Document document, Pathway template, List<Difference> chosen) {
    Taking.Taken taken = Taking.take(document.pathway(), template, chosen);
    String label = text("take.label", chosen.size());
    Pathway next = Settled.settle(taken.pathway());
    Edit become = new PathwayEdit.Become(next, label);
    document.edit(
        taken.delete().isEmpty()
            ? become
            : new Several(label, List.of(become, delete(next, taken))));
    if (!taken.left().isEmpty()) {
      around.asking().failed(text("take.left"), String.join("\n", taken.left()));
    }
  }

  private static Edit delete(Pathway pathway, Taking.Taken taken) {
    Set<Id> gone = new HashSet<>(taken.delete());
    return new PathwayEdit.DeleteFromPathway(
        of(gone, RoleId.class).stream()
            .filter(r -> pathway.role(r).isPresent())
            .collect(Collectors.toSet()),
        of(gone, StepId.class),
        of(gone, QualificationId.class));
  }

  private static <T extends Id> Set<T> of(Set<Id> ids, Class<T> kind) {
    return ids.stream().filter(kind::isInstance).map(kind::cast).collect(Collectors.toSet());
  }

  private Optional<Path> chosen() {
    return around.files().open().stream().findFirst();
  }

  private Optional<Pathway> read(Path file) {
    return switch (PathwayReader.read(file)) {
      case Reading.Opened(Pathway pathway) -> Optional.of(pathway);
      case Reading.TooNew newer -> Optional.of(newer.pathway());
      case Reading.Damaged damaged -> {
        around.asking().damaged(file, damaged);
        yield Optional.empty();
      }
    };
  }

  private static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
  }

  private void dress(Dialog<?> dialog) {
    around.appearance().dress(dialog.getDialogPane().getScene());
  }
}
