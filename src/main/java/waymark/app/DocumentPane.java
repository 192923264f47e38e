package waymark.app;

import static waymark.app.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import waymark.app.advice.FindingCard;
import waymark.app.advice.FindingsPanel;
import waymark.app.advice.Ledger;
import waymark.app.document.Document;
import waymark.app.find.FindBar;
import waymark.app.outline.OutlinePane;
import waymark.app.panel.Editing;
import waymark.app.panel.Inspector;
import waymark.app.panel.Palette;
import waymark.app.panel.Shown;
import waymark.canvas.CanvasView;
import waymark.canvas.Faces;
import waymark.canvas.Minimap;
import waymark.gesture.Effect;
import waymark.model.Id;
import waymark.model.Pathway;
import waymark.model.QualificationId;
import waymark.model.RoleId;
import waymark.model.StepId;
import waymark.model.reference.Reference;
import waymark.picture.Spot;
import waymark.rule.Finding;

/// One document: the palette, the canvas with a tab for each view, and the inspector.
final class DocumentPane extends BorderPane {

  private final Document document;
  private final Surroundings around;
  private final Appearance appearance;
  private final Consumer<String> say;
  private final CanvasView canvas;
  private final Drawn drawn;
  private final Minimap minimap;
  private final Selected selected;
  private final Inspector inspector;
  private final Palette palette;
  private final Checking checking;
  private final Lessons lessons;
  private final OutlinePane outline;
  private final Tables tables;
  private final FindBar find;
  private final Dock left = new Dock();
  private final Dock right = new Dock();
  private final Drawer drawer;
  private final Advising advising;
  private final FindingsPanel advice;
  private final Arranger arranger;
  private final ViewTabs tabs;
  private Optional<CanvasMenu> menu = Optional.empty();
  private final Wayfinding wayfinding;

  DocumentPane(Document document, Surroundings around, Faces faces, Consumer<String> say) {
    this.document = document;
    this.around = around;
    this.appearance = around.appearance();
    this.checking = new Checking(document, around.reference());
    this.lessons = around.lessons();
    this.say = say;
    getStyleClass().add("document");
    drawn = new Drawn(document, this::show);
    canvas =
        new CanvasView(
            faces, new Owning(), document.pathway(), drawn.now(appearance.lookProperty().get()));
    minimap = new Minimap(canvas, text("minimap"));
    StackPane.setAlignment(minimap, Pos.BOTTOM_RIGHT);
    StackPane.setMargin(minimap, new Insets(16));
    selected = new Selected(document, canvas);
    Editing editing = new Edits(document, around, selected);
    inspector = new Inspector(editing);
    palette = new Palette(editing, canvas.paletteDrag(), inspector::showQualification);
    find = new FindBar(editing, new Guide(document, canvas, this::showQualification, say));
    ArrangingBar bar = new ArrangingBar(say);
    arranger = new Arranger(document, canvas, bar, appearance.stillProperty());
    BlankPage blank = new BlankPage(canvas.pictureProperty());
    StackPane centre = new StackPane(canvas, blank, new ZoomBar(canvas), minimap, bar, find);
    BorderPane middle = new BorderPane(centre);
    tabs = new ViewTabs(document);
    middle.setTop(new VBox(tabs, new FirstSteps(lessons)));
    Banner.of(document).ifPresent(middle::setBottom);
    drawer = new Drawer(middle);
    advising = new Advising(this, appearance);
    advice = new FindingsPanel(advising, around.reference().checked());
    outline = new OutlinePane(editing, this::reveal, say);
    tables = new Tables(document, appearance, canvas, drawer, editing, this::reveal, say);
    left.add("palette", Feather.GRID, palette);
    left.add("outline", Feather.LIST, outline);
    right.add("inspector", Feather.SLIDERS, inspector);
    right.add("findings", Feather.ALERT_TRIANGLE, advice);
    wayfinding = new Wayfinding(document, around, faces, canvas, right, drawer, say);
    setLeft(left);
    setCenter(drawer);
    setRight(right);
    document.historyProperty().subscribe((a, b) -> learn(a.pathway(), b.pathway()));
    document.historyProperty().subscribe(this::show);
    document.viewProperty().subscribe(this::show);
    appearance.lookProperty().when(Shown.of(this)).subscribe((_, _) -> show());
    canvas.selectionProperty().subscribe(inspector::show);
    canvas.selectionProperty().subscribe(outline::follow);
    canvas.selectionProperty().subscribe(tables::follow);
    findingsProperty().subscribe(this::advise);
    ObservableValue<Reference> reference = around.facts().referenceProperty().when(Shown.of(this));
    reference.subscribe(checking::use);
    reference.subscribe((_, _) -> inspector.refresh());
    reference.subscribe((_, _) -> palette.refresh());
    reference.subscribe((_, now) -> wayfinding.planning().use(now));
    show();
  }

  private void show() {
    Look look = appearance.lookProperty().get();
    canvas.dress(look.desk());
    minimap.dress(look.desk());
    canvas.show(document.pathway(), drawn.now(look));
    palette.refresh();
    outline.refresh();
    tables.refresh();
    find.refresh();
    inspector.refresh();
    advise();
  }

  private void advise() {
    List<Finding> findings = findingsProperty().get();
    canvas.flag(Advising.flags(findings, document.view()));
    advice.show(document.pathway(), findings);
    inspector.advise(findings, f -> new FindingCard(f, advising));
  }

  /// Offers commands at the tabs and in the context menu of the canvas.
  void offer(Commands commands) {
    menu = Optional.of(new CanvasMenu(this, commands));
    tabs.offer(commands);
    inspector.offer(commands.all().toList());
  }

  ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
    return checking.findingsProperty();
  }

  /// {@return how the rules stand in the document}
  Ledger ledger() {
    return new Ledger(
        document.pathway(),
        around.reference(),
        findingsProperty().get(),
        document.readOnly().isEmpty());
  }

  private void learn(Pathway before, Pathway after) {
    lessons.learn(Lesson.between(before, after));
  }

  /// Shows the first steps again, from the beginning.
  void showFirstSteps() {
    lessons.begin();
  }

  /// Selects what this view shows; of what it lacks, tells what can be said of it.
  private void reveal(Id id) {
    boolean here =
        switch (id) {
          case RoleId role -> document.view().placement(role).isPresent();
          case StepId step ->
              document.pathway().stepsIn(document.view()).stream()
                  .anyMatch(s -> s.id().equals(step));
          default -> true;
        };
    if (here) {
      canvas.reveal(id);
    } else {
      canvas.select(Set.of());
      inspector.show(Set.of(id));
    }
  }

  /// Goes to a role: in this view if it is there, else in the first that shows it.
  void goTo(RoleId role) {
    if (document.view().placement(role).isEmpty()) {
      document.pathway().views().stream()
          .filter(v -> v.placement(role).isPresent())
          .findFirst()
          .ifPresent(v -> document.show(v.id()));
    }
    canvas.reveal(role);
    canvas.requestFocus();
  }

  /// {@return the regions between which one key walks, as they lie}
  List<Node> regions() {
    return List.of(left, canvas, drawer.inside(), right);
  }

  /// {@return what finds words in the pathway}
  FindBar find() {
    return find;
  }

  /// Brings the outline to the front, with the keys.
  void showOutline() {
    left.show("outline");
    outline.begin();
  }

  void showQualification(QualificationId id) {
    inspector.showQualification(id);
  }

  /// {@return the tabs of the views}
  ViewTabs tabs() {
    return tabs;
  }

  /// {@return who does what findings offer}
  Advising advising() {
    return advising;
  }

  /// {@return who arranges the view}
  Arranger arranger() {
    return arranger;
  }

  /// {@return the whole page in a corner}
  Minimap minimap() {
    return minimap;
  }

  CanvasView canvas() {
    return canvas;
  }

  /// {@return the panels before the canvas}
  Dock left() {
    return left;
  }

  /// {@return the panels behind the canvas}
  Dock right() {
    return right;
  }

  /// {@return what can be opened under the canvas}
  Drawer drawer() {
    return drawer;
  }

  /// {@return the roles and steps as tables}
  Tables tables() {
    return tables;
  }

  /// {@return the routes through the document}
  Wayfinding wayfinding() {
    return wayfinding;
  }

  /// {@return whether what is not in the document's file may go with it; asks where that is needed}
  boolean mayGo() {
    return wayfinding.mayGo();
  }

  Document document() {
    return document;
  }

  Selected selected() {
    return selected;
  }

  /// What the canvas wants of the document.
  private final class Owning implements CanvasView.Owner {

    @Override
    public void edit(Effect.Do edit) {
      edit.burst()
          .ifPresentOrElse(
              burst -> document.edit(edit.edit(), burst), () -> document.edit(edit.edit()));
    }

    @Override
    public void menu(Spot at, double x, double y) {
      menu.ifPresent(m -> m.show(at, x, y));
    }

    @Override
    public void say(String sentence) {
      say.accept(sentence);
    }

    @Override
    public void flagged(Id id) {
      canvas.reveal(id);
      right.show("findings");
      advice.reveal(id);
    }
  }
}
