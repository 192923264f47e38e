package waymark.app.table;

/// Text in a cell that is not in the pathway.
///
/// @param text as it was typed
/// @param why the cell cannot say that; empty while the rest of a new row is awaited
record Draft(String text, String why) {

  boolean isRefused() {
    return !why.isEmpty();
  }
}
