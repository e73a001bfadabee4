using System.Collections;
using Generator.Model.Reuse;
using Scriban.Runtime;

namespace Generator.Pages.Templates;

/// <summary>
/// Takes values as templates see them into a fingerprint: everything that a template can reach from them, whether it does or not. A
/// kind of value that is not known here has no fingerprint, so that nothing can be overlooked.
/// </summary>
internal static class ViewPrint
{
    /// <summary>Views within views; only such as hold each other would go deeper.</summary>
    private const int MostInside = 40;

    /// <exception cref="NotSupportedException">A value has no fingerprint.</exception>
    public static void Add(Fingerprint print, object? value, int depth = 0)
    {
        switch (value)
        {
            case null:
                print.Add((string?)null);
                break;
            case string text:
                print.Add(text);
                break;
            case bool truth:
                print.Add(truth);
                break;
            case int number:
                print.Add(number);
                break;
            case long number:
                print.Add(number);
                break;
            case decimal number:
                print.Add(number);
                break;
            case double number:
                print.Add(number);
                break;
            case Html html:
                print.Add(nameof(Html)).Add(html.Text);
                break;
            case not string when depth > MostInside:
                throw new NotSupportedException("Views that hold each other have no fingerprint.");
            case View view:
                print.Add(view.Print(depth + 1));
                break;
            case ScriptObject named:
                AddMembers(print, named, depth);
                break;
            case IList list:
                print.AddList(list.Count);
                foreach (var item in list)
                {
                    Add(print, item, depth + 1);
                }

                break;
            default:
                throw new NotSupportedException($"A value of the type {value.GetType()} has no fingerprint.");
        }
    }

    /// <summary>The variables of a page; its functions and its texts are what they are by what the caller takes in.</summary>
    public static void AddVariables(Fingerprint print, ScriptObject variables, IScriptObject texts)
    {
        foreach (var (name, value) in variables)
        {
            print.Add(name);
            if (value is not TemplateFunction && value != texts)
            {
                Add(print, value);
            }
        }
    }

    private static void AddMembers(Fingerprint print, ScriptObject named, int depth)
    {
        print.AddList(named.Count);
        foreach (var (name, value) in named)
        {
            Add(print.Add(name), value, depth + 1);
        }
    }
}
