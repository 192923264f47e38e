package waymark.app.route;

import java.net.URL;

/// The look of this part of the window.
final class Styles {

  private static final String FILE = "/waymark/app/routes.css";

  private Styles() {}

  static String routes() {
    URL url = Styles.class.getResource(FILE);
    if (url == null) {
      throw new IllegalStateException("the program lacks its file " + FILE);
    }
    return url.toExternalForm();
  }
}
