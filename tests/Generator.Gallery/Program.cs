using Generator.Gallery;

if (args is not ([_] or [_, _]))
{
    Console.Error.WriteLine("Give the folder that the gallery is to be written into, and a case if only that one is wanted.");
    return 2;
}

Console.WriteLine(GalleryPage.Write(args[0], args.ElementAtOrDefault(1)));
return 0;
