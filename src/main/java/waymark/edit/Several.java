package waymark.edit;

import java.util.List;
import waymark.model.Pathway;

/// Edits that a person sees as one.
///
/// @param label what they do together
/// @param edits one after the other
public record Several(String label, List<Edit> edits) implements Edit {
  public Several {
    edits = List.copyOf(edits);
  }

  @Override
  public Pathway apply(Pathway pathway) {
    Pathway next = pathway;
    for (Edit edit : edits) {
      next = edit.apply(next);
    }
    return next;
  }
}
