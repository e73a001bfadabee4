using FsCheck;
using FsCheck.Fluent;

namespace StandInTests.Templates;

/// <summary>Random templates without errors: text, blocks with every kind of white space control, and nested statements.</summary>
internal static class TemplateGenerator
{
    private static readonly Gen<string> Open = Gen.Elements("{{", "{{ ", "{{- ", "{{~ ");

    private static readonly Gen<string> Close = Gen.Elements("}}", " }}", " -}}", " ~}}", " -}}\n", " ~}}\n", "}}\n");

    private static readonly Gen<string> Text = Gen.Elements(
        "text", "\n", "   ", "\n   ", "\n\n", "a\n  b", "{\n", "{ ", "%", "{%\n ", "}", "-", "~",
        "{%{ {{ x }} }%}", "{%%{}%}-}%%}", "{%{- y ~}%}\n  ", "中");

    private static readonly Gen<string> Expression = Gen.Elements(
        "x", "name", "1 + 2 * 3", "(1 + 2) * 3", "-x", "!x", "- -x", "x - -1", "list[0]", "list.size",
        "[1, 'a', [2]]", "{a: 1, \"b c\": x}.a",
        "x > 3 ? 'big' : 'small'", "missing ?? 'none'", "name | string.downcase | string.append 'z'", "'5' | string.to_int + 1",
        "string.pad_left name 4", "1..3", "1..<x", "$\"<{name}{1 + 1}>\"", "`v\\`", "'l1\nl2\n'", "\"a\\n  b\\n\\nc\"", "math.plus(x, 1)",
        "list | array.each do; ret $0 + '!'; end", "list | array.each do }}<{{ $0 }}>{{ end", "x?.y?.z",
        "list.empty?", "null", "1.5m", "0x1f",
        "@string.upcase | object.kind", "x = x + 1", "x += 2", "x++", "--x", "for.index", "array.join list ','",
        "string.replace name 'N' 'M'",
        "adder 3", "[adder, @(do; ret $0; end)].size", "list | array.each @(do(a); ret $\"{a}{x}\"; end)",
        "f ^list", "f 1 2 k: 3", "\"a\\nb\" ## comment ##", "this.name", "list | array.map 'size'");

    public static Gen<string> Templates => Gen.Sized(size => Block(size).Select(body =>
        "{{ func f; ret $.size + ($.k ?? ''); end; g(a) = a + 1; func w }}[{{ $$ }}]\n{{ end; "
        + "func make(a); $n = a; ret do(b); $n = $n + b; ret $n; end; end; adder = make x }}" + body));

    private static Gen<string> Block(int size) => size <= 1
        ? Leaf
        : Gen.Choose(1, 4).SelectMany(count => Gen.ListOf(Item(size / count), count)).Select(items => string.Concat(items));

    private static Gen<string> Leaf => Gen.OneOf(Text, Code(Expression));

    private static Gen<string> Item(int size) => size <= 2 ? Leaf : Gen.OneOf(Leaf, Leaf, Statement(size / 2), Several(size / 2));

    private static Gen<string> Code(Gen<string> inner) =>
        from open in Open
        from code in inner
        from close in Close
        select open + code + close;

    private static Gen<string> Several(int size) =>
        from open in Open
        from first in Expression
        from second in Expression
        from head in Gen.Elements("if x", "for i in 1..2", "capture c")
        from body in Block(size)
        from end in Code(Gen.Constant("end"))
        select $"{open}{first}\n{second}; {head}\n{second}}}}}{body}{end}";

    private static Gen<string> Statement(int size) =>
        from head in Code(Gen.Elements(
            "if x > 1", "if false", "for i in list", "for i in (1..3) offset:1 reversed", "capture c", "with {name: 'W'}", "wrap w",
            "while x < 9; x = x + 1", "tablerow i in (1..3) cols:2", "func h(a, b = 2)"))
        from body in Block(size)
        from end in Code(Gen.Constant("end"))
        select head + body + end;
}
