package waymark.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.model.Role;
import waymark.model.Tone;

/// Paints cards.
final class Cards {

  private static final double RADIUS = 8;
  private static final double EDGE = 6;

  private final Theme theme;

  Cards(Theme theme) {
    this.theme = theme;
  }

  List<Mark> marks(Role role, CardText.Content content, Rect rect) {
    Tone tone = Tones.of(role);
    Colour dark = theme.shade(tone).dark();
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Box(rect, RADIUS, Optional.of(theme.card()), Optional.of(outline(tone))));
    marks.add(edge(rect, dark));
    marks.addAll(Icon.of(role.kind()).marks(rect.x() + 17, rect.y() + 12, dark));
    addTitle(marks, content, rect);
    addLines(marks, content, rect, dark);
    return marks;
  }

  private Stroke outline(Tone tone) {
    return tone == Tone.PARTNER
        ? new Stroke(theme.line(), 1.2, List.of(5.0, 4.0))
        : Stroke.solid(theme.line(), 1.2);
  }

  private static Mark edge(Rect r, Colour dark) {
    double right = r.x() + EDGE;
    return new Mark.Path(
        List.of(
            new Segment.Move(new Spot(right, r.y())),
            new Segment.Quad(new Spot(r.x(), r.y()), new Spot(r.x(), r.y() + RADIUS)),
            new Segment.Line(new Spot(r.x(), r.maxY() - RADIUS)),
            new Segment.Quad(new Spot(r.x(), r.maxY()), new Spot(right, r.maxY())),
            new Segment.Close()),
        Optional.of(dark),
        Optional.empty());
  }

  private void addTitle(List<Mark> marks, CardText.Content content, Rect rect) {
    double baseline = rect.y() + CardText.TOP;
    for (String line : content.title()) {
      marks.add(Lettering.at(line, rect.x() + CardText.TITLE_X, baseline, Type.CARD, theme.ink()));
      baseline += CardText.TITLE_PITCH;
    }
  }

  private void addLines(List<Mark> marks, CardText.Content content, Rect rect, Colour dark) {
    for (int i = 0; i < content.lines().size(); i++) {
      CardText.Line line = content.lines().get(i);
      double left = rect.x() + CardText.LINE_X;
      double x = line.inset() ? left + 14 : left;
      double baseline = rect.y() + content.baseline(i);
      Colour colour = line.strong() ? dark : theme.muted();
      Spot before = new Spot(left + 4, baseline - 4);
      line.sign().ifPresent(sign -> marks.addAll(sign.marks(before, 8, colour)));
      Type type = line.strong() ? Type.STRONG : Type.LINE;
      marks.add(Lettering.at(line.text(), x, baseline, type, colour));
    }
  }
}
