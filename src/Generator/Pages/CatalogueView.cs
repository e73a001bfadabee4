using Generator.Model;
using Scriban.Runtime;

namespace Generator.Pages;

/// <summary>The text catalogue as templates see it: <c>text.nav.home</c>.</summary>
internal static class CatalogueView
{
    public static ScriptObject Of(TextCatalogue catalogue)
    {
        var root = new ScriptObject(StringComparer.Ordinal);
        foreach (var (key, text) in catalogue.Texts)
        {
            var group = root;
            var names = key.Split('.');
            foreach (var name in names[..^1])
            {
                if (group[name] is not ScriptObject inner)
                {
                    inner = new ScriptObject(StringComparer.Ordinal);
                    group[name] = inner;
                }

                group = inner;
            }

            group[names[^1]] = text.Text;
        }

        Close(root);
        return root;
    }

    /// <summary>Pages share the texts and are made side by side, so no template may change one.</summary>
    private static void Close(ScriptObject group)
    {
        foreach (var inner in group.Values.OfType<ScriptObject>())
        {
            Close(inner);
        }

        group.IsReadOnly = true;
    }
}
