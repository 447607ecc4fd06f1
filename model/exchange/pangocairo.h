// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/latefunction.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

// Pango and Cairo, loaded by the first PDF: with GLib, GIO and what those need they would cost every start 3 ms. Inside the namespace these
// names stand for the functions of the headers; PangoCairo's library brings the others' along.
namespace quarterdeck {

#define QUARTERDECK_PANGOCAIRO(name) inline constinit const LateFunction<decltype(::name)> name("pangocairo-1.0", 0, #name)

QUARTERDECK_PANGOCAIRO(cairo_create);
QUARTERDECK_PANGOCAIRO(cairo_destroy);
QUARTERDECK_PANGOCAIRO(cairo_fill);
QUARTERDECK_PANGOCAIRO(cairo_font_options_create);
QUARTERDECK_PANGOCAIRO(cairo_font_options_destroy);
QUARTERDECK_PANGOCAIRO(cairo_font_options_set_hint_metrics);
QUARTERDECK_PANGOCAIRO(cairo_font_options_set_hint_style);
QUARTERDECK_PANGOCAIRO(cairo_line_to);
QUARTERDECK_PANGOCAIRO(cairo_move_to);
QUARTERDECK_PANGOCAIRO(cairo_pdf_surface_add_outline);
QUARTERDECK_PANGOCAIRO(cairo_pdf_surface_create_for_stream);
QUARTERDECK_PANGOCAIRO(cairo_pdf_surface_set_metadata);
QUARTERDECK_PANGOCAIRO(cairo_rectangle);
QUARTERDECK_PANGOCAIRO(cairo_set_line_width);
QUARTERDECK_PANGOCAIRO(cairo_set_source_rgb);
QUARTERDECK_PANGOCAIRO(cairo_show_page);
QUARTERDECK_PANGOCAIRO(cairo_status);
QUARTERDECK_PANGOCAIRO(cairo_stroke);
QUARTERDECK_PANGOCAIRO(cairo_surface_destroy);
QUARTERDECK_PANGOCAIRO(cairo_surface_finish);
QUARTERDECK_PANGOCAIRO(cairo_surface_status);
QUARTERDECK_PANGOCAIRO(g_object_unref);
QUARTERDECK_PANGOCAIRO(pango_attr_foreground_new);
QUARTERDECK_PANGOCAIRO(pango_attr_list_insert);
QUARTERDECK_PANGOCAIRO(pango_attr_list_new);
QUARTERDECK_PANGOCAIRO(pango_attr_list_unref);
QUARTERDECK_PANGOCAIRO(pango_attr_strikethrough_new);
QUARTERDECK_PANGOCAIRO(pango_cairo_context_set_font_options);
QUARTERDECK_PANGOCAIRO(pango_cairo_create_layout);
QUARTERDECK_PANGOCAIRO(pango_cairo_show_layout);
QUARTERDECK_PANGOCAIRO(pango_cairo_show_layout_line);
QUARTERDECK_PANGOCAIRO(pango_context_set_round_glyph_positions);
QUARTERDECK_PANGOCAIRO(pango_font_description_free);
QUARTERDECK_PANGOCAIRO(pango_font_description_from_string);
QUARTERDECK_PANGOCAIRO(pango_font_description_set_absolute_size);
QUARTERDECK_PANGOCAIRO(pango_font_description_set_weight);
QUARTERDECK_PANGOCAIRO(pango_layout_get_context);
QUARTERDECK_PANGOCAIRO(pango_layout_get_line_count);
QUARTERDECK_PANGOCAIRO(pango_layout_get_line_readonly);
QUARTERDECK_PANGOCAIRO(pango_layout_get_size);
QUARTERDECK_PANGOCAIRO(pango_layout_line_get_extents);
QUARTERDECK_PANGOCAIRO(pango_layout_line_get_resolved_direction);
QUARTERDECK_PANGOCAIRO(pango_layout_set_alignment);
QUARTERDECK_PANGOCAIRO(pango_layout_set_attributes);
QUARTERDECK_PANGOCAIRO(pango_layout_set_auto_dir);
QUARTERDECK_PANGOCAIRO(pango_layout_set_ellipsize);
QUARTERDECK_PANGOCAIRO(pango_layout_set_font_description);
QUARTERDECK_PANGOCAIRO(pango_layout_set_single_paragraph_mode);
QUARTERDECK_PANGOCAIRO(pango_layout_set_text);
QUARTERDECK_PANGOCAIRO(pango_layout_set_width);
QUARTERDECK_PANGOCAIRO(pango_layout_set_wrap);

#undef QUARTERDECK_PANGOCAIRO

} // namespace quarterdeck
