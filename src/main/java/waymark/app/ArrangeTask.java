package waymark.app;

import java.util.List;
import java.util.Optional;
import javafx.concurrent.Task;
import waymark.layout.Arranged;
import waymark.layout.Arranging;
import waymark.layout.Scope;
import waymark.layout.Size;
import waymark.layout.Sizes;
import waymark.layout.Watch;
import waymark.model.Pathway;
import waymark.picture.Drawing;
import waymark.picture.Picture;
import waymark.picture.Rect;

/// Arranges one view, its cards and labels as large as they are drawn.
final class ArrangeTask extends Task<Arranged> {

  private static final Size NONE = new Size(0, 0);

  private final Pathway pathway;
  private final Picture picture;
  private final Scope scope;

  ArrangeTask(Pathway pathway, Picture picture, Scope scope) {
    this.pathway = pathway;
    this.picture = picture;
    this.scope = scope;
  }

  @Override
  protected Arranged call() {
    Sizes sizes =
        new Sizes(
            (view, role) ->
                size(
                    Optional.ofNullable(picture.cards().get(role))
                        .orElseGet(
                            () ->
                                Drawing.cardSize(pathway, view, pathway.role(role).orElseThrow()))),
            (_, step) ->
                picture.labels().getOrDefault(step, List.of()).stream()
                    .reduce(Rect::union)
                    .map(ArrangeTask::size)
                    .orElse(NONE));
    return new Arranging(pathway, sizes)
        .arrange(pathway.view(picture.view()).orElseThrow(), scope, new Waiting());
  }

  private static Size size(Rect rect) {
    return new Size((int) Math.ceil(rect.width()), (int) Math.ceil(rect.height()));
  }

  /// Hears of the progress and says when to stop.
  private final class Waiting implements Watch {
    @Override
    public void progress(double share) {
      updateProgress(share, 1);
    }

    @Override
    public boolean cancelled() {
      return isCancelled();
    }
  }
}
