"""Templates: the theme's, and a site's own before them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from types import TracebackType
from typing import Any

from jinja2 import (
    BaseLoader,
    Environment,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    nodes,
)
from jinja2.compiler import CodeGenerator
from jinja2.ext import InternationalizationExtension
from jinja2.meta import find_referenced_templates
from markupsafe import Markup, escape

from i18n.errors import InputError, Problem
from i18n.templating.place import PLAIN_FILTER, Places
from i18n.templating.toolbox import TOOLBOX
from i18n.templating.values import Missing
from i18n.templating.wording import CALLABLES, SPEAKER, Speaker, language_mark, plain

THEME = "theme/"
"""``{% extends "theme/page.html" %}`` in a site's own ``page.html`` means the theme's."""


class _Loader(BaseLoader):
    def __init__(self, theme: Mapping[str, str], own: Mapping[str, str], folder: str) -> None:
        self.theme = theme
        self.own = own
        self.folder = folder

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:  # noqa: ARG002 - the loader's interface
        if template in self.own:
            return self.own[template], f"{self.folder}/{template}", _never_stale
        name = template.removeprefix(THEME)
        if name in self.theme:
            return self.theme[name], f"{THEME}{name}", _never_stale
        raise TemplateNotFound(template)


def _never_stale() -> bool:
    return True


_ODD = re.compile("[&<>\"']")


def shown(value: object) -> str:
    """A value as it goes into the output: what ``escape`` makes of it, sooner where nothing is to be escaped."""
    if type(value) is Markup:
        return value
    if type(value) is str and _ODD.search(value) is None:
        return value
    return escape(value)


class _Generator(CodeGenerator):
    """Compiles ``{{ … }}`` to ``shown`` in place of ``escape``: a page has about thirty."""

    def _output_child_pre(self, node: nodes.Expr, frame: Any, finalize: Any) -> None:
        if frame.eval_ctx.autoescape and not frame.eval_ctx.volatile and finalize.src is None:
            self.write("environment.shown(")
        else:
            super()._output_child_pre(node, frame, finalize)


class _Environment(Environment):
    """Jinja's, with our own way of writing values."""

    code_generator_class = _Generator
    shown = staticmethod(shown)


class Templates:
    """The templates of a site, compiled once for all locales.

    ``theme`` and ``own`` map names to texts; ``folder`` is where the own ones come from, for error messages.
    Templates are code of the site: they are trusted. What they show is escaped; nothing in a catalog is code.
    """

    def __init__(
        self,
        theme: Mapping[str, str],
        own: Mapping[str, str] | None = None,
        folder: str = "content/_templates",
    ) -> None:
        self._environment = _Environment(
            loader=_Loader(theme, own or {}, folder),
            extensions=[InternationalizationExtension, Places],
            autoescape=True,
            undefined=Missing,
            auto_reload=False,
            cache_size=-1,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        # Our callables fill in values themselves; the extension's own ones trust the msgstr (see wording.py).
        self._environment.newstyle_gettext = True  # type: ignore[attr-defined] # set by the extension
        self._environment.policies["ext.i18n.trimmed"] = True
        self._environment.globals.update(CALLABLES)
        self._environment.filters.update(TOOLBOX)
        self._environment.filters.update({PLAIN_FILTER: plain, "plain": plain, "lang_mark": language_mark})

    def __contains__(self, name: str) -> bool:
        loader = self._environment.loader
        return isinstance(loader, _Loader) and (
            name in loader.own or name.removeprefix(THEME) in loader.theme
        )

    def uses(self, name: str) -> frozenset[str]:
        """A template and all that it may extend, include or import, by name. What it names by an expression may be any.

        What cannot be read says nothing: rendering tells what is wrong with it.
        """
        found: set[str] = set()
        waiting = [name]
        while waiting:
            here = waiting.pop()
            if here in found or here not in self:
                continue
            found.add(here)
            with suppress(TemplateError):
                loader: Any = self._environment.loader
                text = loader.get_source(self._environment, here)[0]
                named = set(find_referenced_templates(self._environment.parse(text)))
                waiting += (
                    [one for one in named if one] if None not in named else [*loader.own, *loader.theme]
                )
        return frozenset(found)

    def render(self, name: str, values: Mapping[str, Any], speaker: Speaker) -> str:
        """The template as text, in the speaker's locale. Raises InputError with the template's line."""
        token = SPEAKER.set(speaker)
        try:
            return self._environment.get_template(name).render(values)
        except TemplateSyntaxError as error:
            raise InputError(Problem(error.filename or name, error.lineno, None, _lower(error))) from error
        except TemplateNotFound as error:
            what = f"there is no template '{error.name}'"
            raise InputError(Problem(*_place(error.__traceback__, name), None, what)) from error
        except RecursionError as error:
            what = "includes, extends or calls itself without end"
            raise InputError(Problem(*_place(error.__traceback__, name), None, what)) from error
        except (TemplateError, ArithmeticError, LookupError, TypeError, ValueError, AttributeError) as error:
            raise InputError(Problem(*_place(error.__traceback__, name), None, _lower(error))) from error
        finally:
            SPEAKER.reset(token)


def _place(traceback: TracebackType | None, name: str) -> tuple[str, int | None]:
    """The template and line that an error comes from: the innermost frame of a template."""
    place: tuple[str, int | None] = (name, None)
    while traceback is not None:
        if {"__jinja_template__", "__jinja_exception__"} & traceback.tb_frame.f_globals.keys():
            place = (traceback.tb_frame.f_code.co_filename, traceback.tb_lineno)
        traceback = traceback.tb_next
    return place


def _lower(error: Exception) -> str:
    text = (error.message if isinstance(error, TemplateError) else str(error)) or type(error).__name__
    return (text[:1].lower() + text[1:]).rstrip(".")


def safe(html: str) -> Markup:
    """HTML that we made ourselves, as a value for templates; never a text of a catalog."""
    return Markup(html)  # noqa: S704 - the callers are the renderers, which escape


def escaped(text: str) -> str:
    """A text as HTML; one that carries its language, as an element with it."""
    return str(escape(text))
