package waymark.app.panel;

import static waymark.app.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import waymark.edit.FreshIds;
import waymark.edit.StrandEdit;
import waymark.model.Strand;
import waymark.model.StrandId;
import waymark.model.Tone;
import waymark.model.View;
import waymark.model.ViewId;

/// The rows of a view, top to bottom, each with its colour.
final class StrandList extends VBox {

  private final Editing editing;
  private final ViewId view;
  private final VBox rows = new VBox(4);
  private final List<BandRow> bands = new ArrayList<>();
  private List<Strand> shown = List.of();

  StrandList(Editing editing, ViewId view) {
    super(4);
    this.editing = editing;
    this.view = view;
    Button add = new Button(text("strand.add"));
    add.getStyleClass().add("add");
    add.setMaxWidth(Double.MAX_VALUE);
    add.setOnAction(_ -> add());
    getChildren().addAll(rows, add);
  }

  void refresh() {
    List<Strand> strands = view().strands();
    if (!untitled(strands).equals(untitled(shown))) {
      bands.clear();
      strands.forEach(strand -> bands.add(row(strand).called("strand-" + (bands.size() + 1))));
      rows.getChildren().setAll(bands);
    }
    for (int i = 0; i < bands.size(); i++) {
      bands.get(i).show(strands.get(i).title(), i == 0);
    }
    shown = strands;
  }

  /// What a row shows beyond its title, which is typed in the row itself.
  private static List<Strand> untitled(List<Strand> strands) {
    return strands.stream().map(s -> s.withTitle("-")).toList();
  }

  private BandRow row(Strand strand) {
    StrandId id = strand.id();
    return new BandRow(
            strand.title(),
            title -> editing.edit(new StrandEdit.RenameStrand(view, id, title), "title-of-" + id),
            () -> editing.edit(new StrandEdit.MoveStrand(view, id, Math.max(0, index(id) - 1))),
            () -> editing.edit(new StrandEdit.RemoveStrand(view, id)))
        .withFirst(colour(strand));
  }

  private int index(StrandId id) {
    return shown.stream().map(Strand::id).toList().indexOf(id);
  }

  private MenuButton colour(Strand strand) {
    MenuButton button = new MenuButton(null, swatch(strand.tone()));
    button.getStyleClass().addAll("flat", "no-arrow", "small-icon");
    button.setAccessibleText(text("strand.colour"));
    for (Tone tone : Tone.values()) {
      MenuItem item = new MenuItem(tone.label(), swatch(Optional.of(tone)));
      item.setOnAction(
          _ -> editing.edit(new StrandEdit.ColourStrand(view, strand.id(), Optional.of(tone))));
      button.getItems().add(item);
    }
    return button;
  }

  private static Region swatch(Optional<Tone> tone) {
    Region swatch = new Region();
    swatch.getStyleClass().addAll("swatch", "tone-" + tone.map(Tone::word).orElse("none"));
    return swatch;
  }

  private void add() {
    Strand strand =
        Strand.of(FreshIds.strand(view(), text("strand.new")), text("strand.new"), Tone.INCLUSION);
    editing.edit(new StrandEdit.AddStrand(view, strand, shown.size()));
  }

  private View view() {
    return editing.pathway().view(view).orElseThrow();
  }
}
