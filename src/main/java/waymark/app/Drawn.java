package waymark.app;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import waymark.app.document.Document;
import waymark.model.Pathway;
import waymark.model.View;
import waymark.picture.Drawing;
import waymark.picture.Picture;
import waymark.picture.Theme;

/// The picture of a document on the screen. What an edit leaves as it is, is not drawn again. A
/// very large view is sketched at once and drawn in the background.
final class Drawn {

  /// A view of more steps than these is sketched first.
  private static final int MANY = 1_500;

  private final Document document;
  private final Runnable again;
  private final AtomicInteger asked = new AtomicInteger();
  private Optional<Picture> last = Optional.empty();

  /// @param again shows the document anew
  Drawn(Document document, Runnable again) {
    this.document = document;
    this.again = again;
  }

  /// {@return the view that is shown, as it is now}
  Picture now(Look look) {
    Pathway pathway = document.pathway();
    View view = document.view();
    Theme theme = look.theme();
    Optional<Picture> before = last.filter(p -> p.view().equals(view.id()));
    if (before.isEmpty() && pathway.stepsIn(view).size() > MANY) {
      drawLater(pathway, view, theme);
      return Drawing.sketch(pathway, view, theme);
    }
    asked.incrementAndGet();
    Picture picture =
        before
            .map(p -> Drawing.redraw(p, pathway, view, theme))
            .orElseGet(() -> Drawing.draw(pathway, view, theme));
    last = Optional.of(picture);
    return picture;
  }

  private void drawLater(Pathway pathway, View view, Theme theme) {
    int number = asked.incrementAndGet();
    Thread.ofVirtual()
        .start(
            () -> {
              Picture picture = Drawing.draw(pathway, view, theme);
              Platform.runLater(
                  () -> {
                    if (number == asked.get()) {
                      last = Optional.of(picture);
                      again.run();
                    }
                  });
            });
  }
}
