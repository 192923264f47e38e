package waymark.app;

import waymark.model.Pathway;

/// Something that a new pathway can begin with.
///
/// @param name what its file is called, without the ending
/// @param pathway what it holds
/// @param own whether the person made it
record Template(String name, Pathway pathway, boolean own) {}
