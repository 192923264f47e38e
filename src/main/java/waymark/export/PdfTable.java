package waymark.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import waymark.model.Tone;
import waymark.picture.Mark;
import waymark.picture.Rect;
import waymark.picture.Segment;
import waymark.picture.Spot;
import waymark.picture.Stroke;
import waymark.picture.TextMeasure;
import waymark.picture.Theme;
import waymark.picture.Type;

/// Sets a table with a caption and header cells; the header is repeated on each page, but read
/// aloud once.
final class PdfTable {

  private static final Type CAPTION = new Type(Type.Weight.BOLD, 13);
  private static final double PAD = 5;
  private static final double LEAST_SIZE = 9;

  private final PdfProse prose;
  private final Block.Table table;
  private final double[] widths;
  private final double size;

  PdfTable(PdfProse prose, Block.Table table) {
    this.prose = prose;
    this.table = table;
    double fitting = PdfProse.SIZE;
    while (fitting > LEAST_SIZE && sum(least(fitting)) > prose.width()) {
      fitting -= 1;
    }
    size = fitting;
    widths = Columns.share(table, this::width, 2 * PAD, prose.width());
  }

  private static double sum(double[] values) {
    return Arrays.stream(values).sum();
  }

  /// As wide as in the first column, where letters are strong.
  private double width(String text) {
    return TextMeasure.BUNDLED.width(text, strong(size));
  }

  /// What each column needs so that no word is broken.
  private double[] least(double letters) {
    double[] found = new double[table.header().size()];
    for (int i = 0; i < found.length; i++) {
      int column = i;
      found[i] =
          2 * PAD
              + Stream.concat(Stream.of(table.header()), table.rows().stream())
                  .flatMap(row -> Arrays.stream(row.get(column).split("\\s+", -1)))
                  .mapToDouble(word -> TextMeasure.BUNDLED.width(word, strong(letters)))
                  .max()
                  .orElse(0);
    }
    return found;
  }

  private static Type strong(double letters) {
    return new Type(Type.Weight.SEMIBOLD, letters);
  }

  private Type type(int column) {
    return column == 0 ? strong(size) : new Type(Type.Weight.REGULAR, size);
  }

  private double pitch() {
    return size * PdfProse.PITCH;
  }

  void set() throws IOException {
    PdfTags tags = prose.book().tags();
    prose.need(8 + 6 * pitch());
    if (!prose.isAtTop()) {
      prose.skip(8);
    }
    PDStructureElement element = tags.add("Table");
    caption(tags.add(element, "Caption"));
    PDStructureElement head = tags.add(tags.add(element, "THead"), "TR");
    header(Optional.of(cells(head, "TH", "TH", "Column")));
    PDStructureElement body = tags.add(element, "TBody");
    for (List<String> row : table.rows()) {
      row(row, cells(tags.add(body, "TR"), "TH", "TD", "Row"));
    }
    prose.skip(12);
  }

  private void caption(PDStructureElement element) throws IOException {
    double baseline = prose.y() + CAPTION.size();
    Mark words =
        PdfProse.words(table.caption(), prose.left(), baseline, CAPTION, Theme.PAPER.ink());
    prose.page().paint(element, List.of(words));
    prose.skip(CAPTION.size() * PdfProse.PITCH + 4);
  }

  private List<PDStructureElement> cells(
      PDStructureElement row, String first, String others, String scope) {
    List<PDStructureElement> cells = new ArrayList<>();
    for (int i = 0; i < table.header().size(); i++) {
      PDStructureElement cell = prose.book().tags().add(row, i == 0 ? first : others);
      if (i == 0 || others.equals("TH")) {
        PDTableAttributeObject attributes = new PDTableAttributeObject();
        attributes.setScope(scope);
        cell.addAttribute(attributes);
      }
      cells.add(cell);
    }
    return cells;
  }

  /// @param cells nothing where the header is only repeated
  private void header(Optional<List<PDStructureElement>> cells) throws IOException {
    List<List<String>> lines = lines(table.header(), true);
    double height = tallest(lines) * pitch() + 2 * PAD;
    Rect ground = new Rect(prose.left(), prose.y(), sum(widths), height);
    prose
        .page()
        .decorate(
            List.of(
                new Mark.Box(
                    ground,
                    0,
                    Optional.of(Theme.PAPER.shade(Tone.PARTNER).tint()),
                    Optional.empty())));
    for (int i = 0; i < lines.size(); i++) {
      List<Mark> marks = marks(lines.get(i), i, strong(size));
      if (cells.isPresent()) {
        prose.page().paint(cells.get().get(i), marks);
      } else {
        prose.page().decorate(marks);
      }
    }
    prose.skip(height);
    rule();
  }

  private void row(List<String> row, List<PDStructureElement> cells) throws IOException {
    List<List<String>> left = lines(row, false);
    if (prose.y() + tallest(left) * pitch() + 2 * PAD > prose.bottom()) {
      turn();
    }
    while (tallest(left) > 0) {
      int room = (int) Math.max(1, (prose.bottom() - prose.y() - 2 * PAD) / pitch());
      paint(left, cells, room);
      left = left.stream().map(l -> l.subList(Math.min(room, l.size()), l.size())).toList();
      if (tallest(left) > 0) {
        turn();
      }
    }
  }

  private void turn() throws IOException {
    prose.turn();
    header(Optional.empty());
  }

  private void paint(List<List<String>> lines, List<PDStructureElement> cells, int room)
      throws IOException {
    for (int i = 0; i < lines.size(); i++) {
      List<String> shown = lines.get(i).subList(0, Math.min(room, lines.get(i).size()));
      if (!shown.isEmpty()) {
        prose.page().paint(cells.get(i), marks(shown, i, type(i)));
      }
    }
    prose.skip(Math.min(room, tallest(lines)) * pitch() + 2 * PAD);
    rule();
  }

  private List<Mark> marks(List<String> lines, int column, Type type) {
    double x = prose.left() + PAD + Arrays.stream(widths).limit(column).sum();
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      double baseline = prose.y() + PAD + size + i * pitch();
      marks.add(PdfProse.words(lines.get(i), x, baseline, type, Theme.PAPER.ink()));
    }
    return marks;
  }

  private void rule() throws IOException {
    Spot from = new Spot(prose.left(), prose.y());
    Spot to = new Spot(prose.left() + sum(widths), prose.y());
    prose
        .page()
        .decorate(
            List.of(
                new Mark.Path(
                    List.of(new Segment.Move(from), new Segment.Line(to)),
                    Optional.empty(),
                    Optional.of(Stroke.solid(Theme.PAPER.line(), 0.5)))));
  }

  private List<List<String>> lines(List<String> cells, boolean header) {
    List<List<String>> lines = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Type type = header ? strong(size) : type(i);
      lines.add(TextMeasure.BUNDLED.lines(cells.get(i), type, widths[i] - 2 * PAD + 0.01));
    }
    return lines;
  }

  private static int tallest(List<List<String>> lines) {
    return lines.stream().mapToInt(List::size).max().orElse(0);
  }
}
