package waymark.export;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import waymark.picture.Colour;
import waymark.picture.Mark;
import waymark.picture.Segment;
import waymark.picture.Stroke;
import waymark.picture.TextMeasure;

/// Paints marks on a page whose y grows downwards.
record PdfBrush(PDPageContentStream content, PdfFonts fonts) {

  private static final int ROUND = 1;

  void paint(List<Mark> marks) throws IOException {
    for (Mark mark : marks) {
      paint(mark);
    }
  }

  private void paint(Mark mark) throws IOException {
    switch (mark) {
      case Mark.Box box -> {
        new PdfOutline(content).box(box.rect(), box.radius());
        finish(box.fill(), box.stroke());
      }
      case Mark.Path path -> {
        new PdfOutline(content).path(path.segments());
        finish(path.fill(), path.stroke());
      }
      case Mark.Words words -> {
        if (TextMeasure.BUNDLED.canShow(words.text())) {
          words(words);
        } else {
          outlined(words);
        }
      }
      case Mark.Group group -> paint(group.marks());
    }
  }

  private void finish(Optional<Colour> fill, Optional<Stroke> stroke) throws IOException {
    if (fill.isPresent()) {
      content.setNonStrokingColor(awt(fill.get()));
    }
    if (stroke.isPresent()) {
      take(stroke.get());
    }
    if (fill.isPresent() && stroke.isPresent()) {
      content.fillAndStroke();
    } else if (fill.isPresent()) {
      content.fill();
    } else {
      content.stroke();
    }
  }

  private void take(Stroke stroke) throws IOException {
    content.setStrokingColor(awt(stroke.colour()));
    content.setLineWidth((float) stroke.width());
    content.setLineCapStyle(ROUND);
    content.setLineJoinStyle(ROUND);
    float[] dash = new float[stroke.dash().size()];
    for (int i = 0; i < dash.length; i++) {
      dash[i] = stroke.dash().get(i).floatValue();
    }
    content.setLineDashPattern(dash, 0);
  }

  private void words(Mark.Words words) throws IOException {
    content.beginText();
    content.setNonStrokingColor(awt(words.colour()));
    place(words);
    content.showText(words.text());
    content.endText();
  }

  /// A PDF may not name a letter that it does not bring, so such a line is drawn as outlines, with
  /// its text beside it for those who search or listen.
  private void outlined(Mark.Words words) throws IOException {
    beginSpan(words.text());
    List<Segment> outline = Letters.segments(words);
    if (!outline.isEmpty()) {
      new PdfOutline(content).path(outline);
      finish(Optional.of(words.colour()), Optional.empty());
    }
    unseen(words);
    content.endMarkedContent();
  }

  /// Poppler heeds a text only if it stands in the content itself, which PDFBox has no order for.
  @SuppressWarnings("deprecation")
  private void beginSpan(String text) throws IOException {
    String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16));
    content.appendRawCommands("/Span <</ActualText <" + hex + ">>> BDC\n");
  }

  /// A space as wide as the line and not seen, since readers look for a text where letters are.
  private void unseen(Mark.Words words) throws IOException {
    double space = TextMeasure.BUNDLED.width(" ", words.type());
    content.saveGraphicsState();
    content.beginText();
    content.setRenderingMode(RenderingMode.NEITHER);
    content.setHorizontalScaling((float) (100 * Math.max(1, words.width()) / space));
    place(words);
    content.showText(" ");
    content.endText();
    content.restoreGraphicsState();
  }

  private void place(Mark.Words words) throws IOException {
    content.setFont(fonts.font(words.type().weight()), (float) words.type().size());
    content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) words.x(), (float) words.baseline()));
  }

  private static Color awt(Colour colour) {
    return new Color(colour.rgb());
  }
}
