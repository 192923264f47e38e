package waymark.app.publish;

import java.util.Locale;
import waymark.export.Format;

/// What a person can ask for: a format, and what is to be in it.
public enum Product {
  /// A Word document with each view, its words, tables, evidence and questions.
  ANNEX(Format.DOCX),
  /// A Word document with one figure, to be copied into another.
  FIGURE(Format.DOCX),
  /// Slides of shapes for PowerPoint, one a view.
  SLIDES(Format.PPTX),
  /// Pages to print or to put on a website.
  PDF(Format.PDF),
  /// A drawing.
  SVG(Format.SVG),
  /// A picture made of dots.
  PNG(Format.PNG),
  /// A page of the web.
  WEB(Format.HTML);

  private final Format format;

  Product(Format format) {
    this.format = format;
  }

  /// {@return the format of its files}
  public Format format() {
    return format;
  }

  /// {@return whether one file holds all views that are asked for}
  public boolean holdsAll() {
    return this == ANNEX || this == PDF || this == SLIDES;
  }

  /// {@return its name in the texts}
  String key() {
    return "export." + name().toLowerCase(Locale.ROOT);
  }
}
