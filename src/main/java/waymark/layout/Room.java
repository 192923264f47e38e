package waymark.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.model.Extent;
import waymark.model.Grid;
import waymark.model.Stage;
import waymark.model.Strand;
import waymark.model.View;

/// Stages as wide and strands as high as their cards need, and never less than they were.
final class Room {

  /// Above the first lane of a strand and below its last.
  static final int MARGIN = 24;

  private Room() {}

  /// {@return the view with room for its cards}
  ///
  /// @param widths of the widest card in each column
  /// @param rows the lanes of each row
  static View make(View view, Map<Integer, Integer> widths, Map<Integer, LaneStack> rows) {
    List<Stage> stages = new ArrayList<>();
    for (Stage stage : view.stages()) {
      int least = withMargins(widths.getOrDefault(stages.size(), 0), Seating.INSET);
      boolean grows = least > stage.width().orElse(Grid.STAGE_WIDTH);
      stages.add(grows ? stage.withWidth(Optional.of(least)) : stage);
    }
    List<Strand> strands = new ArrayList<>();
    for (Strand strand : view.strands()) {
      LaneStack lanes = rows.getOrDefault(strands.size(), LaneStack.of(Map.of()));
      int least = withMargins(lanes.height(), MARGIN);
      boolean grows = least > strand.height().orElse(Grid.STRAND_HEIGHT);
      strands.add(grows ? strand.withHeight(Optional.of(least)) : strand);
    }
    return view.withStages(stages).withStrands(strands);
  }

  private static int withMargins(int extent, int margin) {
    return Math.min(Box.ceiling(extent + 2 * margin), Extent.MOST);
  }
}
