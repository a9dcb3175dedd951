import PptxGenJS from 'pptxgenjs'

/** The package's types say that it is a module in a module; what is run is the class itself. */
const Writer = PptxGenJS as unknown as typeof PptxGenJS.default

export type File = InstanceType<typeof PptxGenJS.default>
export type Page = ReturnType<File['addSlide']>
export type Run = PptxGenJS.default.TextProps
export type TableRow = PptxGenJS.default.TableRow

export const newFile = (): File => new Writer()
