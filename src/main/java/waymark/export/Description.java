package waymark.export;

import java.util.List;
import waymark.model.Pathway;
import waymark.model.Respelled;
import waymark.model.View;
import waymark.picture.Picture;

/// A view in words: what a person is told who cannot see the picture, with every fact that is in
/// it. It is made from the pathway, so it is never behind the picture.
///
/// @param alternative one sentence of at most [#LONGEST] characters, for where a picture takes a
///   short text
/// @param blocks the whole of it, from the title to the sources
public record Description(String alternative, List<Block> blocks) {

  /// The most characters that readers of pictures aloud are commonly given.
  public static final int LONGEST = 150;

  public Description {
    blocks = List.copyOf(blocks);
  }

  /// {@return `view` of `pathway` in words}
  ///
  /// @param picture the view, drawn, whose reading order is kept
  public static Description of(Pathway pathway, View view, Picture picture) {
    Told told = Told.of(Respelled.of(pathway), Respelled.of(pathway, view), picture);
    return new Description(Alternative.of(told), Chapters.of(told));
  }
}
