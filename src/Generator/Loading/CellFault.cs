namespace Generator.Loading;

/// <summary>A workbook cell without a usable value, row and column counted from 1: it shows an error, or (null) holds a formula never computed.</summary>
internal readonly record struct CellFault(int Row, int Column, string? Error);
