package waymark.export.fit;

import waymark.export.Room;

/// Where a figure goes.
public enum Place {
  /// Across the text of a portrait A4 page with margins of 25 mm.
  A4_COLUMN("A4 column", 160, 230),
  /// Across a landscape A4 page with margins of 15 mm.
  A4_LANDSCAPE("A4 landscape", 267, 180),
  /// Below the title of a slide of 16 to 9, 13.33 by 7.5 inches.
  SLIDE("16:9 slide", 315, 150),
  /// A web page, 600 pixels at 96 to the inch, as long as it likes.
  WEB("Web page", 158.75, 10_000);

  private final String title;
  private final double width;
  private final double height;

  Place(String title, double width, double height) {
    this.title = title;
    this.width = width;
    this.height = height;
  }

  /// {@return what it is called}
  public String title() {
    return title;
  }

  /// {@return the room that there is for a figure}
  public Room room() {
    return new Room(width, height);
  }

  /// {@return the width that a figure may have, in millimetres}
  public double width() {
    return width;
  }

  /// {@return the height that a figure may have, in millimetres}
  public double height() {
    return height;
  }
}
