package waymark.app.panel;

import static waymark.app.Texts.text;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import waymark.canvas.PaletteDrag;
import waymark.gesture.PaletteItem;
import waymark.model.Qualification;
import waymark.model.QualificationId;
import waymark.model.Role;
import waymark.model.RoleId;
import waymark.model.RoleKind;
import waymark.model.Tone;
import waymark.model.View;

/// What can be dragged onto the canvas: kinds of roles, the pathway's own roles that the view
/// lacks, and qualifications.
public final class Palette extends VBox {

  /// More of the pathway's own roles than these are found by searching.
  private static final int MOST = 60;

  private final Editing editing;
  private final PaletteDrag drag;
  private final Consumer<QualificationId> showQualification;
  private final CustomTextField search = new CustomTextField();
  private final VBox list = new VBox();
  private List<Object> shown = List.of();

  /// @param showQualification is told which of the pathway's own was clicked
  public Palette(Editing editing, PaletteDrag drag, Consumer<QualificationId> showQualification) {
    this.editing = editing;
    this.drag = drag;
    this.showQualification = showQualification;
    getStyleClass().add("palette");
    search.setId("palette-search");
    search.setLeft(new FontIcon(Feather.SEARCH));
    search.setPromptText(text("palette.search"));
    search.setAccessibleText(text("palette.search"));
    search.textProperty().subscribe((_, _) -> rebuild());
    list.getStyleClass().add("palette-list");
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getChildren().addAll(new VBox(search), scroll);
    getChildren().getFirst().getStyleClass().add("palette-head");
    refresh();
  }

  /// Shows what the pathway has now.
  public void refresh() {
    List<Object> now =
        List.of(
            editing.pathway().roles().stream().map(this::known).toList(),
            editing.view().id(),
            editing.pathway().qualifications().stream().map(Qualification::badge).toList(),
            editing.reference().qualifications());
    if (!now.equals(shown)) {
      shown = now;
      rebuild();
    }
  }

  private String known(Role role) {
    return role.title() + role.kind() + lacking(role.id());
  }

  /// {@return the titles of the views that do not show a role}
  private List<String> lacking(RoleId role) {
    return editing.pathway().views().stream()
        .filter(v -> v.placement(role).isEmpty())
        .map(View::title)
        .toList();
  }

  private boolean isHere(RoleId role) {
    return editing.view().placement(role).isPresent();
  }

  /// The pathway's own roles, those first that the view lacks.
  private void own(List<Node> nodes) {
    List<Role> matching =
        editing.pathway().roles().stream()
            .filter(r -> matches(r.title()))
            .sorted(Comparator.comparing((Role r) -> isHere(r.id())))
            .toList();
    group(nodes, text("palette.own"), matching.stream().limit(MOST).map(this::own).toList());
    if (matching.size() > MOST) {
      nodes.add(small(text("palette.more", matching.size() - MOST)));
    }
  }

  private void rebuild() {
    List<Node> nodes = new ArrayList<>();
    for (Tone tone : Tone.values()) {
      group(nodes, tone.label(), kinds(tone));
    }
    group(nodes, text("palette.other"), matching(List.of(RoleKind.OTHER)));
    own(nodes);
    qualifications(nodes);
    if (nodes.isEmpty()) {
      nodes.add(small(text("palette.nothing", search.getText())));
    }
    list.getChildren().setAll(nodes);
  }

  private List<PaletteCard> kinds(Tone tone) {
    return matching(
        List.of(RoleKind.values()).stream()
            .filter(k -> k != RoleKind.OTHER && KindTone.of(k) == tone)
            .toList());
  }

  private List<PaletteCard> matching(List<RoleKind> kinds) {
    return kinds.stream()
        .filter(k -> matches(k.label()))
        .map(
            kind -> {
              Role prototype = KindTone.prototype(kind);
              return new PaletteCard(
                  drag,
                  new PaletteItem.NewRole(prototype, List.of()),
                  prototype,
                  prototype.setting().map(s -> s.label()).orElse(""));
            })
        .toList();
  }

  private PaletteCard own(Role role) {
    List<String> lacking = lacking(role.id());
    String where =
        lacking.isEmpty()
            ? text("palette.everywhere")
            : text("palette.lacking", String.join(", ", lacking));
    PaletteCard card = new PaletteCard(drag, new PaletteItem.KnownRole(role.id()), role, where);
    if (isHere(role.id())) {
      card.getStyleClass().add("placed");
    }
    return card;
  }

  private boolean matches(String title) {
    String wanted = Optional.ofNullable(search.getText()).orElse("").strip();
    return title.toLowerCase(Locale.UK).contains(wanted.toLowerCase(Locale.UK));
  }

  private void group(List<Node> nodes, String title, List<PaletteCard> cards) {
    if (!cards.isEmpty()) {
      Label label = small(title);
      label.getStyleClass().setAll("label", "palette-group");
      nodes.add(label);
      nodes.addAll(cards);
    }
  }

  private void qualifications(List<Node> nodes) {
    pills(nodes, text("palette.qualifications"), editing.pathway().qualifications());
    pills(nodes, text("palette.known"), KnownQualifications.beyond(editing));
  }

  private void pills(List<Node> nodes, String title, List<Qualification> qualifications) {
    FlowPane pills = new FlowPane(8, 8);
    qualifications.stream()
        .filter(q -> matches(q.name()) || matches(q.badge()))
        .forEach(q -> pills.getChildren().add(pill(q)));
    if (!pills.getChildren().isEmpty()) {
      Label label = new Label(title);
      label.getStyleClass().add("palette-group");
      nodes.add(label);
      nodes.add(pills);
    }
  }

  private QualificationPill pill(Qualification qualification) {
    QualificationId id = qualification.id();
    return new QualificationPill(
        drag,
        qualification,
        () -> editing.pathway().qualification(id).ifPresent(_ -> showQualification.accept(id)));
  }

  private static Label small(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add("fine");
    return label;
  }
}
