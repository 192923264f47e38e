package waymark.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.model.Note;
import waymark.model.NoteId;
import waymark.model.View;

/// Paints the remarks in a view.
final class Notes {

  private static final double WIDTH = 208;
  private static final double PAD = 10;
  private static final double PITCH = 16;
  private static final String PRIVATE = "Private, not exported";

  private final Theme theme;

  Notes(Theme theme) {
    this.theme = theme;
  }

  static Map<NoteId, Rect> boxes(View view) {
    Map<NoteId, Rect> boxes = new LinkedHashMap<>();
    view.notes().forEach(note -> boxes.put(note.id(), box(note)));
    return boxes;
  }

  private static Rect box(Note note) {
    double width = note.width().map(Double::valueOf).orElse(WIDTH);
    int lines = lines(note, width).size() + (note.isPrivate() ? 1 : 0);
    double height = lines * PITCH + 2 * PAD - 2;
    return new Rect(note.at().x(), note.at().y(), width, height);
  }

  private static List<String> lines(Note note, double width) {
    return TextMeasure.BUNDLED.lines(note.text(), Type.LINE, width - 2 * PAD);
  }

  List<Mark> marks(View view, Map<NoteId, Rect> boxes) {
    List<Mark> groups = new ArrayList<>();
    for (Note note : view.notes()) {
      Rect box = Optional.ofNullable(boxes.get(note.id())).orElseGet(() -> box(note));
      groups.add(new Mark.Group(Optional.of(note.id()), name(note), box, marks(note, box)));
    }
    return groups;
  }

  private static String name(Note note) {
    return (note.isPrivate() ? "Private note: " : "Note: ") + note.text();
  }

  private List<Mark> marks(Note note, Rect box) {
    List<Mark> marks = new ArrayList<>();
    Stroke edge = new Stroke(theme.line(), 1, List.of(2.0, 3.0));
    marks.add(new Mark.Box(box, 4, Optional.of(theme.page()), Optional.of(edge)));
    double baseline = box.y() + PAD + 11;
    if (note.isPrivate()) {
      marks.add(Lettering.at(PRIVATE, box.x() + PAD, baseline, Type.STRONG, theme.ink()));
      baseline += PITCH;
    }
    for (String line : lines(note, box.width())) {
      marks.add(Lettering.at(line, box.x() + PAD, baseline, Type.LINE, theme.muted()));
      baseline += PITCH;
    }
    return marks;
  }
}
