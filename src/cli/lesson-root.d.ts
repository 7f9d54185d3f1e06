export declare const home: string;
export declare const lessonRoot: string;
